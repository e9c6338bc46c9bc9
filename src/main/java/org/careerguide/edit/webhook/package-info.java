/**
 * Webhooks: addresses that are notified of publications and submitted drafts. An event is written in the transaction that it
 * reports (an outbox) and sent by one server, in order for each webhook, until it is accepted; signed as <a
 * href="https://www.standardwebhooks.com">Standard Webhooks</a> says. Others use {@link org.careerguide.edit.webhook.Outbox}.
 */
package org.careerguide.edit.webhook;

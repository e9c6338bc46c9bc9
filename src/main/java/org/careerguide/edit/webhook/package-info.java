/**
 * Webhooks: addresses that are told when content is published. An event is written in the transaction of what it tells of
 * (an outbox) and sent by one server, in order for each webhook, until it is taken; signed as
 * <a href="https://www.standardwebhooks.com">Standard Webhooks</a> says. Others use
 * {@link org.careerguide.edit.webhook.Outbox}.
 */
package org.careerguide.edit.webhook;

/**
 * Protects the server from clients that do not read their answers or do not finish their requests: one request of a connection
 * at a time, bounds on bytes that wait for clients, and timeouts. Works below HTTP, so it holds for whatever is answered.
 * Vert.x finds {@link org.careerguide.web.connection.GuardedTransport} by itself; others use only {@link
 * org.careerguide.web.connection.HttpDate} and {@link org.careerguide.web.connection.DecoderFailures}.
 */
package org.careerguide.web.connection;

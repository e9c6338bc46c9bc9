package org.careerguide.edit.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** Checks where webhooks may be sent to: public addresses, and networks that a setting allows. */
@ApplicationScoped
class Destinations {

    /** Networks that are not globally reachable by the registries of special-purpose addresses (IANA). */
    private static final Networks NOT_PUBLIC = Networks.of("""
            0.0.0.0/8, 10.0.0.0/8, 100.64.0.0/10, 127.0.0.0/8, 169.254.0.0/16, 172.16.0.0/12, 192.0.0.0/24, 192.0.2.0/24,
            192.88.99.0/24, 192.168.0.0/16, 198.18.0.0/15, 198.51.100.0/24, 203.0.113.0/24, 224.0.0.0/3,
            2001::/23, 2001:db8::/32, 2002::/16, 3fff::/20""");

    /** Networks that can be public: all IPv4 addresses, and the global unicast addresses of IPv6. */
    private static final Networks GLOBAL = Networks.of("0.0.0.0/0, 2000::/3");

    private final Networks allowed;

    Destinations(WebhookSettings settings) {
        allowed = settings.allowedNetworks().orElse(new Networks(List.of()));
    }

    /** Thrown if an event may not be sent to an address. */
    static final class RefusedException extends Exception {

        RefusedException(String message) {
            super(message, null, false, false);
        }
    }

    /** The URI of a webhook, if events can be sent to it. */
    static URI uri(String url) throws RefusedException {
        try {
            URI uri = new URI(url).parseServerAuthority();
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null
                    || uri.getPort() == 0 || uri.getPort() > 0xFFFF) {
                throw new RefusedException("It is not an absolute http or https URL without user name and fragment.");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new RefusedException("It is not a URL.");
        }
    }

    /** The IP address to connect to. All addresses of the host have to be allowed, so that none can be slipped in. */
    InetAddress resolve(URI uri) throws RefusedException {
        String host = uri.getHost();
        try {
            InetAddress[] found = InetAddress.getAllByName(host);
            for (InetAddress one : found) {
                if (!isAllowed(one)) {
                    throw new RefusedException("The host " + host + " has the address " + one.getHostAddress()
                            + ", which is not public. The setting careerguide.webhooks.allowed-networks allows such addresses.");
                }
            }
            return found[0];
        } catch (UnknownHostException e) {
            throw new RefusedException("The host " + host + " is not known.");
        }
    }

    private boolean isAllowed(InetAddress address) {
        return allowed.contain(address) || GLOBAL.contain(address) && !NOT_PUBLIC.contain(address);
    }
}

package org.careerguide.edit.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Networks of IP addresses. */
record Networks(List<Network> all) {

    /** Networks in the usual notation, separated by commas, such as {@code 10.0.0.0/8,fd00::/8}. */
    public static Networks of(String text) {
        return new Networks(Arrays.stream(text.split(",", -1)).map(Network::of).toList());
    }

    /** Whether an address belongs to one of them. */
    boolean contain(InetAddress address) {
        return all.stream().anyMatch(network -> network.contains(address));
    }

    /** The addresses that begin with the same bits. */
    private record Network(byte[] address, int bits) {

        static Network of(String text) {
            String[] parts = text.strip().split("/");
            var refused = new IllegalArgumentException("“" + text.strip() + "” is not a network such as 10.0.0.0/8");
            // Only complete addresses: names would be resolved, and 10/8 would be read as 0.0.0.10/8.
            if (parts.length != 2 || !parts[0].matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")
                    || !parts[1].matches("[0-9]{1,3}")) {
                throw refused;
            }
            try {
                byte[] address = InetAddress.getByName(parts[0]).getAddress();
                int bits = Integer.parseInt(parts[1]);
                if (bits > address.length * Byte.SIZE) {
                    throw refused;
                }
                return new Network(address, bits);
            } catch (UnknownHostException e) {
                throw refused;
            }
        }

        boolean contains(InetAddress other) {
            byte[] bytes = other.getAddress();
            if (bytes.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((bytes[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}

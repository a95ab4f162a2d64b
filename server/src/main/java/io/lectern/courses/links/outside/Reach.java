package io.lectern.courses.links.outside;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * Which places may be asked at all. An address that somebody typed must not lead this server into its own network.
 *
 * @param names finds the addresses of a host
 * @param addresses of the hosts, looked at when a connection is made
 * @param ports as written in the address, -1 when none is
 */
public record Reach(Names names, Predicate<InetAddress> addresses, IntPredicate ports) {

    /** Finds the addresses of a host. */
    @FunctionalInterface
    public interface Names {
        InetAddress[] find(String host) throws UnknownHostException;
    }

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** The public web, at its usual ports. */
    public static final Reach PUBLIC =
            new Reach(InetAddress::getAllByName, Reach::isPublic, port -> port == -1 || port == HTTP || port == HTTPS);

    static boolean isPublic(InetAddress address) {
        boolean special = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        return !special
                && (address instanceof Inet4Address
                        ? isPublicV4(address.getAddress())
                        : isPublicV6(address.getAddress()));
    }

    /** Not "this network", shared space of providers, protocol assignments, documentation, benchmarks, or reserved. */
    private static boolean isPublicV4(byte[] bytes) {
        int a = bytes[0] & 0xFF;
        int b = bytes[1] & 0xFF;
        int c = bytes[2] & 0xFF;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean assigned = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean shown = a == 198 && (b == 18 || b == 19 || b == 51 && c == 100) || a == 203 && b == 0 && c == 113;
        return a != 0 && a < 240 && !shared && !assigned && !shown;
    }

    /** Global unicast alone, and none of its ranges that carry or translate to addresses of the older kind. */
    private static boolean isPublicV6(byte[] bytes) {
        boolean global = (bytes[0] & 0xE0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean special = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && (bytes[3] & 0xFE) == 0;
        boolean shown = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && (bytes[3] & 0xFF) == 0xB8;
        return global && !sixToFour && !special && !shown;
    }
}

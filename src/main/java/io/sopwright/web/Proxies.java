package io.sopwright.web;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The proxies whose word for a visitor's address is believed. No name is ever looked up. */
public final class Proxies {

    private static final int LONGEST = 1000;

    private final List<IpSubnetFilterRule> nets;

    private Proxies(List<IpSubnetFilterRule> nets) {
        this.nets = nets;
    }

    /**
     * The proxies of an operator.
     *
     * @param text addresses and networks (CIDR, RFC 4632), separated by commas: {@code 10.0.0.7, 2001:db8::/32}; empty for none
     * @throws IllegalArgumentException with what is no address or network, or is all of them
     */
    public static Proxies of(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(text.substring(0, LONGEST));
        }
        return new Proxies(Arrays.stream(text.split(",", -1)).map(String::strip).filter(net -> !text.isBlank())
                .map(Proxies::net).toList());
    }

    private static IpSubnetFilterRule net(String text) {
        var parts = text.split("/", 2);
        var address = address(parts[0]).orElseThrow(() -> new IllegalArgumentException(text));
        int all = address.getAddress().length * Byte.SIZE;
        int prefix = parts.length == 1 ? all : prefix(parts[1], all).orElseThrow(() -> new IllegalArgumentException(text));
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }

    /** Nought would believe everybody. */
    private static Optional<Integer> prefix(String text, int most) {
        return Optional.of(text).filter(digits -> digits.matches("[1-9][0-9]{0,2}")).map(Integer::valueOf)
                .filter(prefix -> prefix <= most);
    }

    /** The address that a text is, IPv4 or IPv6; an IPv4 address that is written as IPv6 is the former (RFC 4291, 2.5.5.2). */
    static Optional<InetAddress> address(String text) {
        return Optional.ofNullable(NetUtil.createInetAddressFromIpAddressString(text));
    }

    boolean include(InetAddress address) {
        var peer = new InetSocketAddress(address, 0);
        return nets.stream().anyMatch(net -> net.matches(peer));
    }
}

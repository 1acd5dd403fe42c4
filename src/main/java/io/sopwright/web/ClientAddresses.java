package io.sopwright.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/**
 * Decides from which network address a request comes, for everything that counts or keeps such addresses. It is the peer's, unless that is a trusted
 * proxy: then it is the farthest one for which an unbroken row of trusted proxies stands up.
 */
@Singleton
public final class ClientAddresses {

    private final Proxies proxies;

    ClientAddresses(@Value("${sopwright.proxies:}") String proxies) {
        this.proxies = Proxies.of(proxies);
    }

    /** The address, always written in the same way; what cannot be read is the peer's, and never a text that a visitor chose. */
    public String of(HttpRequest<?> request) {
        var peer = Optional.ofNullable(request.getRemoteAddress()).map(InetSocketAddress::getAddress);
        return peer.map(address -> farthest(address, Forwarding.read(request.getHeaders())).orElse(address))
                .map(InetAddress::getHostAddress).orElse("unknown");
    }

    /** Empty when a trusted proxy named something that is no address. */
    private Optional<InetAddress> farthest(InetAddress peer, List<String> forwarded) {
        var client = peer;
        for (int i = forwarded.size() - 1; i >= 0 && proxies.include(client); i--) {
            var before = Proxies.address(forwarded.get(i));
            if (before.isEmpty()) {
                return before;
            }
            client = before.get();
        }
        return Optional.of(client);
    }
}

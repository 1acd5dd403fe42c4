package io.sopwright.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** The way from the application to its database server, which can be cut. */
public final class Wire implements AutoCloseable {

    private final InetSocketAddress server;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Optional<ServerSocket>> door = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<String>> doomed = new AtomicReference<>(Optional.empty());

    /** One to a server, whose host and port are given as {@code host:port}. */
    public Wire(String server) {
        var parts = server.split(":", 2);
        this.server = new InetSocketAddress(parts[0], Integer.parseInt(parts[1]));
        this.port = listen(0);
    }

    /** Its own end, as {@code host:port}. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    private int listen(int wanted) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            door.set(Optional.of(socket));
            Thread.ofVirtual().start(() -> accept(socket));
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                var near = socket.accept();
                var far = new Socket();
                far.connect(server);
                open.add(near);
                open.add(far);
                var talk = new Talk(near, far);
                Thread.ofVirtual().start(talk::there);
                Thread.ofVirtual().start(talk::back);
            }
        } catch (IOException _) {
            // cut
        }
    }

    /** Ends every connection, and lets none begin. */
    public void cut() {
        door.getAndSet(Optional.empty()).ifPresent(Wire::close);
        open.forEach(Wire::close);
        open.clear();
    }

    /** Lets connections begin again. */
    public void mend() {
        listen(port);
    }

    /** Cuts the connection on which those words went, when the server has committed them and before it can say so. */
    public void loseCommitOf(String words) {
        doomed.set(Optional.of(words));
    }

    @Override
    public void close() {
        cut();
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception _) {
            // closed already
        }
    }

    /** One connection. */
    private final class Talk {

        private static final int COMMIT_PACKET = 64;

        private final Socket near;
        private final Socket far;
        private volatile boolean isDoomed;
        private volatile boolean isCommitting;

        Talk(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void there() {
            try (var in = near.getInputStream(); var out = far.getOutputStream()) {
                carry(in, out, true);
            } catch (IOException _) {
                end();
            }
        }

        void back() {
            try (var in = far.getInputStream(); var out = near.getOutputStream()) {
                carry(in, out, false);
            } catch (IOException _) {
                end();
            }
        }

        private void carry(InputStream in, OutputStream out, boolean there) throws IOException {
            var bytes = new byte[65_536];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (there) {
                    listen(new String(bytes, 0, read, StandardCharsets.UTF_8));
                } else if (isCommitting) {
                    throw new IOException("The answer is lost");
                }
                out.write(bytes, 0, read);
            }
            end();
        }

        private void listen(String said) {
            if (doomed.get().filter(said::contains).isPresent()) {
                doomed.set(Optional.empty());
                isDoomed = true;
            }
            isCommitting = isDoomed && said.length() < COMMIT_PACKET && said.toLowerCase(Locale.ROOT).contains("commit");
        }

        private void end() {
            Wire.close(near);
            Wire.close(far);
        }
    }
}

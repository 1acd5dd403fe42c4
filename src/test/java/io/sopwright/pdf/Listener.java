package io.sopwright.pdf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on the loopback address that counts who knocks, whatever they speak. */
final class Listener implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger knocks = new AtomicInteger();

    Listener() throws IOException {
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                knocks.incrementAndGet();
                caller.close();
            } catch (IOException e) {
                return;
            }
        }
    }

    /** {@code 127.0.0.1:port}. */
    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    /** Knocks once, as a check that this would be heard. */
    void knock() throws IOException {
        try (var caller = new Socket(socket.getInetAddress(), socket.getLocalPort())) {
            int end = caller.getInputStream().read();
            assert end == -1;
        }
    }

    int knocks() {
        return knocks.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

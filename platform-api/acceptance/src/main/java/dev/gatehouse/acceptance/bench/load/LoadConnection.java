package dev.gatehouse.acceptance.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One client: sends a request, waits for the whole answer. */
final class LoadConnection implements AutoCloseable {

    private final InetSocketAddress server;
    private final Selector selector;
    private final AnswerReader answer = new AnswerReader();
    private SocketChannel channel;
    private long sentAt;
    private boolean waiting;

    LoadConnection(InetSocketAddress server, Selector selector) throws IOException {
        this.server = server;
        this.selector = selector;
        this.channel = open();
    }

    private SocketChannel open() throws IOException {
        SocketChannel opened = SocketChannel.open(server);
        opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
        opened.configureBlocking(false);
        opened.register(selector, SelectionKey.OP_READ, this);
        return opened;
    }

    void send(byte[] request) throws IOException {
        answer.clear();
        sentAt = System.nanoTime();
        waiting = true;
        ByteBuffer bytes = ByteBuffer.wrap(request);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Takes what has come; true when this client is free for its next request. */
    boolean receive(Tally tally) throws IOException {
        try {
            if (!answer.readFrom(channel)) {
                return false;
            }
            tally.answered(answer, sentAt);
        } catch (IOException broken) {
            tally.failed(broken.toString());
            channel.close();
            channel = open();
        }
        waiting = false;
        return true;
    }

    boolean isWaiting() {
        return waiting;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

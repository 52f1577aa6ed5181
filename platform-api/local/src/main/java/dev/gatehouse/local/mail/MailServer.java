package dev.gatehouse.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** An SMTP server on the loopback address that accepts every recipient and delivers to a {@link Mailbox} in memory. */
public final class MailServer implements AutoCloseable {

    private final GreenMail greenMail;
    private final Mailbox mailbox;
    private final int port;

    private MailServer(GreenMail greenMail, Mailbox mailbox, int port) {
        this.greenMail = greenMail;
        this.mailbox = mailbox;
        this.port = port;
    }

    public static MailServer start(int port) {
        Mailbox mailbox = new Mailbox();
        GreenMail greenMail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        greenMail.getUserManager().setMessageDeliveryHandler((message, to) -> new Delivery(mailbox, to.getEmail()));
        greenMail.start();
        return new MailServer(greenMail, mailbox, port);
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return port;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void close() {
        greenMail.stop();
    }
}

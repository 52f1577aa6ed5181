package dev.gatehouse.local.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the mail server received, newest first. Holds the last 2,000 mails; older ones are forgotten. */
public final class Mailbox {

    static final int CAPACITY = 2_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Deque<MailMessage> newestFirst = new ArrayDeque<>();
    private long lastId;

    public List<MailMessage> messages() {
        return matching(message -> true);
    }

    /** Mails to that address, compared without regard to case. */
    public List<MailMessage> messagesTo(String address) {
        return matching(isTo(address));
    }

    public Optional<MailMessage> message(long id) {
        return matching(message -> message.id() == id).stream().findFirst();
    }

    /** The id of the newest mail, 0 before the first: mails that come later have a greater one. */
    public long lastId() {
        return locked(() -> lastId);
    }

    /** Waits for a mail to that address; one that has arrived already counts. */
    public MailMessage awaitMessage(String to, Duration timeout) {
        return awaitMessage(to, message -> true, timeout);
    }

    /** Waits for a mail to that address that fits; one that has arrived already counts. */
    public MailMessage awaitMessage(String to, Predicate<MailMessage> fits, Duration timeout) {
        lock.lock();
        try {
            return arrivedWithin(timeout, isTo(to).and(fits)).orElseThrow(() -> missing(to, timeout));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for mail to " + to, e);
        } finally {
            lock.unlock();
        }
    }

    public void clear() {
        locked(() -> {
            newestFirst.clear();
            return newestFirst;
        });
    }

    MailMessage add(Incoming mail, Instant receivedAt) {
        return locked(() -> {
            MailMessage message = mail.numbered(++lastId, receivedAt);
            newestFirst.addFirst(message);
            if (newestFirst.size() > CAPACITY) {
                newestFirst.removeLast();
            }
            arrived.signalAll();
            return message;
        });
    }

    private Optional<MailMessage> arrivedWithin(Duration timeout, Predicate<MailMessage> wanted)
            throws InterruptedException {
        long left = timeout.toNanos();
        Optional<MailMessage> found = newest(wanted);
        while (found.isEmpty() && left > 0) {
            left = arrived.awaitNanos(left);
            found = newest(wanted);
        }
        return found;
    }

    private Optional<MailMessage> newest(Predicate<MailMessage> wanted) {
        return newestFirst.stream().filter(wanted).findFirst();
    }

    private IllegalStateException missing(String to, Duration timeout) {
        List<String> there =
                newestFirst.stream().filter(isTo(to)).map(MailMessage::subject).toList();
        return new IllegalStateException("No such mail to " + to + " within " + timeout + ". Mails there: " + there);
    }

    private List<MailMessage> matching(Predicate<MailMessage> wanted) {
        return locked(() -> newestFirst.stream().filter(wanted).toList());
    }

    private static Predicate<MailMessage> isTo(String address) {
        return message -> message.to().equalsIgnoreCase(address);
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** A mail before the mailbox has numbered it. */
    record Incoming(String from, String to, String subject, String text, String html) {

        MailMessage numbered(long id, Instant receivedAt) {
            return new MailMessage(id, from, to, subject, text, html, receivedAt);
        }
    }
}

package dev.gatehouse.console.component;

import com.vaadin.flow.component.html.Span;
import dev.gatehouse.contract.access.SessionState;
import dev.gatehouse.contract.access.trace.AccessVerdict;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.FileState;
import dev.gatehouse.contract.engagement.InvitationState;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.invitation.InvitedState;
import dev.gatehouse.contract.member.MemberState;
import dev.gatehouse.contract.operator.DeliveryState;
import dev.gatehouse.contract.operator.OrganizationState;
import dev.gatehouse.contract.operator.ProviderState;
import dev.gatehouse.contract.subscription.BillingState;
import dev.gatehouse.contract.subscription.InvoiceState;
import dev.gatehouse.contract.support.SupportState;
import java.util.Locale;

/** A state by word, icon and colour together. */
public final class StatusTag extends Span {

    private enum Tone {
        PLAIN,
        WAIT,
        OK,
        BAD,
        WARN
    }

    private StatusTag(Enum<?> state, Glyph glyph, Tone tone) {
        addClassNames("tag", tone.name().toLowerCase(Locale.ROOT));
        add(glyph.icon(), new Span(Words.name(state)));
    }

    /** The state of an item. */
    public static StatusTag of(ItemState state) {
        return switch (state) {
            case DRAFT -> new StatusTag(state, Glyph.PENCIL, Tone.PLAIN);
            case OPEN, IN_PROGRESS -> new StatusTag(state, Glyph.DOT, Tone.PLAIN);
            case BLOCKED -> new StatusTag(state, Glyph.LOCK, Tone.WARN);
            case SUBMITTED -> new StatusTag(state, Glyph.CLOCK, Tone.WAIT);
            case UNDER_REVIEW -> new StatusTag(state, Glyph.EYE, Tone.WAIT);
            case CHANGES_REQUESTED -> new StatusTag(state, Glyph.UNDO, Tone.BAD);
            case ACCEPTED -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case WAIVED, CANCELLED -> new StatusTag(state, Glyph.BAN, Tone.PLAIN);
        };
    }

    /** The state of an engagement. */
    public static StatusTag of(EngagementState state) {
        return switch (state) {
            case DRAFT -> new StatusTag(state, Glyph.PENCIL, Tone.PLAIN);
            case OPEN -> new StatusTag(state, Glyph.SEND, Tone.WAIT);
            case COMPLETED -> new StatusTag(state, Glyph.CHECK, Tone.OK);
        };
    }

    /** The state of a file. */
    public static StatusTag of(FileState state) {
        return switch (state) {
            case UPLOADING -> new StatusTag(state, Glyph.UPLOAD, Tone.PLAIN);
            case SCANNING -> new StatusTag(state, Glyph.CLOCK, Tone.WAIT);
            case CLEAN -> new StatusTag(state, Glyph.SHIELD, Tone.OK);
            case UNSCANNED -> new StatusTag(state, Glyph.SHIELD_ALERT, Tone.PLAIN);
            case INFECTED -> new StatusTag(state, Glyph.ALERT, Tone.BAD);
            case DELETED -> new StatusTag(state, Glyph.TRASH, Tone.PLAIN);
        };
    }

    /** The state of an access link. */
    public static StatusTag of(InvitationState state) {
        return switch (state) {
            case ACTIVE -> new StatusTag(state, Glyph.LINK, Tone.OK);
            case EXPIRED -> new StatusTag(state, Glyph.CLOCK, Tone.WARN);
            case REVOKED -> new StatusTag(state, Glyph.BAN, Tone.BAD);
        };
    }

    /** How far somebody is with working for the firm. */
    public static StatusTag of(MemberState state) {
        return switch (state) {
            case ACTIVE -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case INVITED -> new StatusTag(state, Glyph.MAIL, Tone.WAIT);
            case EXPIRED -> new StatusTag(state, Glyph.CLOCK, Tone.WARN);
        };
    }

    /** How far an invitation has come. */
    public static StatusTag of(InvitedState state) {
        return switch (state) {
            case WAITING -> new StatusTag(state, Glyph.CLOCK, Tone.PLAIN);
            case SENT -> new StatusTag(state, Glyph.SEND, Tone.WAIT);
            case CAME_IN -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case EXPIRED -> new StatusTag(state, Glyph.CLOCK, Tone.WARN);
            case REVOKED -> new StatusTag(state, Glyph.BAN, Tone.BAD);
        };
    }

    /** What a check at the door found. */
    public static StatusTag of(AccessVerdict verdict) {
        return switch (verdict) {
            case PASS -> new StatusTag(verdict, Glyph.CHECK, Tone.OK);
            case NOTE -> new StatusTag(verdict, Glyph.DOT, Tone.PLAIN);
            case WARN -> new StatusTag(verdict, Glyph.ALERT, Tone.WARN);
            case FAIL -> new StatusTag(verdict, Glyph.BAN, Tone.BAD);
        };
    }

    /** The state of a session. */
    public static StatusTag of(SessionState state) {
        return switch (state) {
            case OPEN -> new StatusTag(state, Glyph.DOT, Tone.OK);
            case OVER -> new StatusTag(state, Glyph.BAN, Tone.PLAIN);
        };
    }

    /** Where a deadline stands. */
    public static StatusTag of(DeadlineState state) {
        return switch (state) {
            case ACTIVE -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case EXPIRING -> new StatusTag(state, Glyph.CLOCK, Tone.WARN);
            case EXPIRED -> new StatusTag(state, Glyph.ALERT, Tone.BAD);
            case RENEWED -> new StatusTag(state, Glyph.UNDO, Tone.WAIT);
            case CLOSED -> new StatusTag(state, Glyph.ARCHIVE, Tone.PLAIN);
        };
    }

    /** Whether something the service rests on answers. */
    public static StatusTag of(ProviderState state) {
        return switch (state) {
            case UP -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case RECOVERING -> new StatusTag(state, Glyph.CLOCK, Tone.WARN);
            case DOWN -> new StatusTag(state, Glyph.ALERT, Tone.BAD);
        };
    }

    /** What has become of a mail. */
    public static StatusTag of(DeliveryState state) {
        return switch (state) {
            case SENT -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case FAILED -> new StatusTag(state, Glyph.ALERT, Tone.BAD);
        };
    }

    /** Whether support may look. */
    public static StatusTag of(SupportState state) {
        return switch (state) {
            case REQUESTED -> new StatusTag(state, Glyph.CLOCK, Tone.WAIT);
            case ACTIVE -> new StatusTag(state, Glyph.EYE, Tone.OK);
            case ENDED -> new StatusTag(state, Glyph.CHECK, Tone.PLAIN);
            case REVOKED -> new StatusTag(state, Glyph.BAN, Tone.PLAIN);
        };
    }

    /** Whether a firm is open. */
    public static StatusTag of(OrganizationState state) {
        return switch (state) {
            case ACTIVE -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case SUSPENDED -> new StatusTag(state, Glyph.BAN, Tone.BAD);
        };
    }

    /** The state of a client. */
    public static StatusTag of(ClientState state) {
        return switch (state) {
            case ACTIVE -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case ARCHIVED -> new StatusTag(state, Glyph.ARCHIVE, Tone.PLAIN);
        };
    }

    /** The state of a subscription. */
    public static StatusTag of(BillingState state) {
        return switch (state) {
            case UNBILLED -> new StatusTag(state, Glyph.DOT, Tone.PLAIN);
            case TRIAL -> new StatusTag(state, Glyph.CLOCK, Tone.WAIT);
            case ACTIVE -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case PAST_DUE -> new StatusTag(state, Glyph.ALERT, Tone.BAD);
            case CANCELLED -> new StatusTag(state, Glyph.BAN, Tone.PLAIN);
        };
    }

    /** The state of an invoice. */
    public static StatusTag of(InvoiceState state) {
        return switch (state) {
            case OPEN -> new StatusTag(state, Glyph.CLOCK, Tone.WAIT);
            case PAID -> new StatusTag(state, Glyph.CHECK, Tone.OK);
            case VOID -> new StatusTag(state, Glyph.BAN, Tone.PLAIN);
        };
    }
}

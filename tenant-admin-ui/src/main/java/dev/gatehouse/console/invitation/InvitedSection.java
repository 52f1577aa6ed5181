package dev.gatehouse.console.invitation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.CopyButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.SlicePager;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.StaffSession;
import dev.gatehouse.contract.invitation.InvitationListItem;

/** Who has been invited, the newest first, and the way to invite one more. Can stand on any page. */
public class InvitedSection extends Section {

    private static final int PAGE = 20;

    private final InvitationDesk desk;
    private final Scope scope;
    private final Runnable changed;
    private final Div list = new Div();

    /**
     * For an engagement, a client or the whole firm.
     *
     * @param changed what else on the page follows from it
     */
    public InvitedSection(InvitationDesk desk, Scope scope, Runnable changed) {
        this.desk = desk;
        this.scope = scope;
        this.changed = changed;
        addClassNames("block", scope.isFirm() ? "invited-anywhere" : "invited-here");
        var actions = new Div(copy(), invite());
        actions.addClassName("actions");
        var head = new Div(new H2(Words.say("invited.title")), actions);
        head.addClassName("block-head");
        add(head, list);
        show();
    }

    private static CopyButton copy() {
        var firm = StaffSession.signedIn().organization();
        return new CopyButton(Words.say("portal.address"), firm.portalUrl().toString())
                .saying(Words.say("invited.copy"));
    }

    private ActionButton invite() {
        var word = Words.say("invite.title");
        Runnable act = () -> new InviteDialog(desk, scope).open(this::reload);
        var invite =
                (scope.isFirm() ? ActionButton.primary(word, act) : ActionButton.secondary(word, act)).with(Glyph.PLUS);
        invite.setVisible(Permission.ENGAGEMENTS_SEND.granted());
        return invite;
    }

    private void reload() {
        show();
        changed.run();
    }

    private void show() {
        list.removeAll();
        var pager = new SlicePager<InvitationListItem>(
                (limit, cursor) -> desk.invitations().list(scope.clientId(), scope.engagementId(), limit, cursor));
        if (pager.isEmpty()) {
            list.add(new EmptyState(Glyph.MAIL, "invited.none"));
            return;
        }
        var rows = new Div();
        rows.addClassName("rows");
        list.add(rows);
        showMore(rows, pager, 0);
    }

    private void showMore(Div rows, SlicePager<InvitationListItem> pager, int from) {
        var found = pager.slice(from, PAGE + 1).toList();
        found.stream()
                .limit(PAGE)
                .forEach(invitation -> rows.add(new InvitedRow(desk, invitation, scope, this::reload)));
        if (found.size() > PAGE) {
            var more = new Div();
            more.addClassName("more");
            more.add(ActionButton.quiet(Words.say("more"), () -> {
                rows.remove(more);
                showMore(rows, pager, from + PAGE);
            }));
            rows.add(more);
        }
    }
}

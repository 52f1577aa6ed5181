package dev.gatehouse.console.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.access.SignOut;
import dev.gatehouse.console.account.YouView;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.contract.access.MemberResponse;

/** The member who is signed in: their account, their other firms, and the way out. */
class MemberMenu extends NativeButton {

    MemberMenu(MemberResponse member, AccountApi account, SignOut signOut) {
        addClassName("member");
        setAriaLabel(Words.say("layout.member", member.name()));
        var initial = new Span(member.name().substring(0, 1));
        initial.addClassName("avatar");
        add(initial, new Span(member.name()));
        menu(member, account, signOut).setTarget(this);
    }

    private static Popover menu(MemberResponse member, AccountApi account, SignOut signOut) {
        var email = new Span(member.email());
        email.addClassName("strong");
        var role = new Span(Words.name(member.role()));
        role.addClassName("second");
        var words = new Div(email, role);
        words.addClassName("row-words");
        var leave = ActionButton.secondary(Words.say("layout.sign-out"), signOut::leave)
                .with(Glyph.SIGN_OUT);
        var organizations = new OrganizationSwitch(account);
        var menu = new Popover(words, organizations, new RouterLink(Words.say("you.link"), YouView.class), leave);
        menu.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                organizations.load();
            }
        });
        menu.addClassName("member-menu");
        menu.setPosition(PopoverPosition.TOP_START);
        menu.setModal(true);
        return menu;
    }
}

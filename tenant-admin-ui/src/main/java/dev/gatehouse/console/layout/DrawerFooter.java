package dev.gatehouse.console.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.access.SignOut;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.AccountApi;
import dev.gatehouse.contract.access.MemberResponse;

/** Who is signed in, the theme, and a word of honesty when uploads are not scanned. */
class DrawerFooter extends Footer {

    DrawerFooter(MemberResponse member, AccountApi account, SignOut signOut) {
        addClassName("drawer-footer");
        if (!member.organization().scanning()) {
            add(scanningIsOff());
        }
        add(new ThemeSwitch(), new MemberMenu(member, account, signOut));
    }

    private static Div scanningIsOff() {
        var notice = new Div(Glyph.SHIELD_ALERT.icon(), new Span(Words.say("layout.unscanned")));
        notice.addClassName("scanning");
        return notice;
    }
}

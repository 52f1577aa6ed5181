package dev.gatehouse.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.subscription.BillingLetters;
import dev.gatehouse.platform.subscription.BillingWord;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BillingTextTests {

    private static final Set<BillingWord> ABOUT_AN_INVOICE = Set.of(BillingWord.INVOICE, BillingWord.PAID);

    private static BillingText text(BillingWord word) {
        String subject = ABOUT_AN_INVOICE.contains(word) ? "GH-HARBOR-2026-0007" : "2026-11-20";
        return BillingText.of(new BillingLetters.Letter(Ids.next(), word, subject, Ids.next()), "Berg & Co");
    }

    @ParameterizedTest
    @EnumSource(BillingWord.class)
    void everyWordHasATitleAndSaysWhatItMeans(BillingWord word) {
        assertThat(text(word).title()).isNotBlank().hasSizeLessThan(120);
        assertThat(text(word).paragraphs()).isNotEmpty().allMatch(paragraph -> paragraph.endsWith("."));
    }

    @Test
    void overdueNamesTheDayAndBothStagesToCome() {
        assertThat(String.join(" ", text(BillingWord.OVERDUE).paragraphs()))
                .contains("19 November 2026", "4 December 2026", "20 December 2026");
        assertThat(String.join(" ", text(BillingWord.READ_ONLY).paragraphs())).contains("19 January 2027");
    }

    @Test
    void nameOfTheFirmIsNeverMarkupAndEveryParagraphIsInBothForms() {
        BillingText text = text(BillingWord.TRIAL_ENDING);
        Map<String, Object> values = Map.of(
                "sender", "Gatehouse",
                "accent", "#0b6b5d",
                "ink", "#ffffff",
                "member", "<b>Maya</b>",
                "title", text.title(),
                "paragraphs", text.paragraphs(),
                "link", "http://localhost:8081/settings/plan");
        Mail mail = new Mail(Ids.next(), "maya@berg.example", "Gatehouse", text.title(), "billing", values);
        MailTemplates templates = new MailTemplates();
        assertThat(templates.html(mail))
                .contains("&lt;b&gt;Maya", "Berg &amp; Co")
                .doesNotContain("<b>Maya");
        assertThat(templates.text(mail)).contains(text.paragraphs()).contains("Berg & Co");
    }
}

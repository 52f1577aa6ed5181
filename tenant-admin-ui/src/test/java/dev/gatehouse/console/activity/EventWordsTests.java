package dev.gatehouse.console.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class EventWordsTests {

    @Test
    void everyKnownEventHasItsSentence() {
        var words = ResourceBundle.getBundle("vaadin-i18n.translations");
        assertThat(EventWords.KNOWN).allMatch(type -> words.containsKey("activity." + type));
    }
}

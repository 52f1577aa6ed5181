package dev.gatehouse.platform.edge;

import dev.gatehouse.contract.problem.ProblemCode;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Titles and details of problems, one bundle a language. */
@Component
public class ProblemMessages {

    private static final String BUNDLE = "messages.problems";

    /** What happened, in a few words. */
    public String title(ProblemCode code, Locale locale) {
        return bundle(locale).getString(code.kebab() + ".title");
    }

    /** What to do about it. */
    public String detail(ProblemCode code, Locale locale) {
        return bundle(locale).getString(code.kebab() + ".detail");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

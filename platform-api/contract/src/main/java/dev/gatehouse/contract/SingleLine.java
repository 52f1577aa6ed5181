package dev.gatehouse.contract;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Words that stand on one line wherever they are shown: in lists, in the subject of a mail, in a file's name. Text that
 * may have several lines does not carry it.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Patterns.LINE)
@ReportAsSingleViolation
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface SingleLine {

    /** What is wrong, for the person at the field. */
    String message() default "must be one line without control characters";

    /** As validation wants it. */
    Class<?>[] groups() default {};

    /** As validation wants it. */
    Class<? extends Payload>[] payload() default {};
}

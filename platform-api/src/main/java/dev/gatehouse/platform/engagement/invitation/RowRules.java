package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportRow;
import dev.gatehouse.contract.invitation.InviteContactRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each field of a list of people must be: the rules of an invitation by itself, and a company in each line. */
@Component
class RowRules {

    private final Validator validator;

    RowRules(Validator validator) {
        this.validator = validator;
    }

    List<ImportProblem> problems(ImportRow row) {
        return Stream.of(
                        field(row, "email", row.email()),
                        field(row, "name", row.name()),
                        company(row),
                        field(row, "jobTitle", row.jobTitle()))
                .flatMap(found -> found)
                .toList();
    }

    private Stream<ImportProblem> company(ImportRow row) {
        return row.company().isBlank()
                ? Stream.of(new ImportProblem(row.line(), "company", "not-blank", "must not be blank"))
                : field(row, "company", row.company());
    }

    /** The first thing that is wrong; a blank address is no wrong address as well. */
    private Stream<ImportProblem> field(ImportRow row, String field, @Nullable String value) {
        return validator.validateValue(InviteContactRequest.class, field, value).stream()
                .map(broken -> new ImportProblem(row.line(), field, code(broken), broken.getMessage()))
                .sorted((one, other) -> other.code().compareTo(one.code()))
                .limit(1);
    }

    private static String code(ConstraintViolation<InviteContactRequest> broken) {
        return broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}

package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ItemType;
import dev.gatehouse.contract.engagement.NewItem;
import dev.gatehouse.contract.engagement.UpdateItemRequest;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.engagement.item.ItemContent;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.kernel.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The questions of an item: a form has some, nothing else has any. */
@Component
class FormContent implements ItemContent {

    private static final String POINTER = "/questions";

    private final FormRepository forms;

    FormContent(FormRepository forms) {
        this.forms = forms;
    }

    @Override
    public List<FieldProblem> faults(NewItem item, String pointer) {
        return faults(item.type(), item.questions(), pointer + POINTER);
    }

    private static List<FieldProblem> faults(ItemType type, @Nullable List<Question> questions, String pointer) {
        if (type == ItemType.FORM) {
            return QuestionRules.faults(questions == null ? List.of() : questions, pointer);
        }
        return questions == null
                ? List.of()
                : List.of(new FieldProblem(pointer, "unused", "is nothing that this type of item has"));
    }

    @Override
    public Mono<Void> insert(NewItem item) {
        return item.questions() == null ? Mono.empty() : forms.insert(item.id(), item.questions());
    }

    @Override
    public Mono<Void> replace(Item item, UpdateItemRequest request) {
        List<FieldProblem> faults = faults(item.type(), request.questions(), POINTER);
        if (!faults.isEmpty()) {
            return Mono.error(() -> ProblemException.fields(faults));
        }
        return request.questions() == null ? Mono.empty() : replace(item, request.questions());
    }

    /** What is handed in stays as it was asked; its words can be changed, its questions cannot. */
    private Mono<Void> replace(Item item, List<Question> questions) {
        return forms.questions(item.id())
                .filter(known -> !known.equals(questions))
                .flatMap(known -> item.state() == ItemState.DRAFT || FormSheet.isFillable(item.state())
                        ? forms.replace(item.id(), questions)
                        : Problems.refuse(ProblemCode.INVALID_TRANSITION));
    }
}

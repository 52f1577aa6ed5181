package dev.gatehouse.contract.form;

import java.util.List;
import java.util.Map;

/**
 * What one attempt consists of, for ever.
 *
 * @param questions as they were asked then
 * @param answers by the id of their question
 */
public record AnsweredForm(List<Question> questions, Map<String, Answer> answers) {}

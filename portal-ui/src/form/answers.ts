import type { Answer, Answers, Question } from '../api/types';

/** What an answer says to the server: words as they are, numbers in the one spelling that it reads. */
export function forServer(question: Question, answer: Answer | undefined): Answer | undefined {
  if (!answer) return undefined;
  if (answer.optionIds) return answer.optionIds.length > 0 ? { optionIds: answer.optionIds } : undefined;
  const value = question.type === 'NUMBER' ? plainNumber(answer.value ?? '') : (answer.value ?? '');
  return value.trim() === '' ? undefined : { value };
}

/** Everything that is answered, as the server wants it. */
export function allForServer(questions: readonly Question[], answers: Answers): Answers {
  const all: Record<string, Answer> = {};
  for (const question of questions) {
    const answer = forServer(question, answers[question.id]);
    if (answer) all[question.id] = answer;
  }
  return all;
}

export function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return one?.value === other?.value && [...(one?.optionIds ?? [])].join() === [...(other?.optionIds ?? [])].join();
}

export function sameAnswers(one: Answers, other: Answers): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => sameAnswer(one[id], other[id]));
}

/** Spaces between thousands and a decimal comma are what people type; the server reads a point. */
function plainNumber(typed: string): string {
  const closed = typed.trim().replace(/[\s'’\u00a0\u202f]/g, '').replace(/^[−–]/, '-').replace(/^\+/, '');
  return closed.includes('.') ? closed : closed.replace(/^([^,]*),([^,]*)$/, '$1.$2');
}

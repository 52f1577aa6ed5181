import { Icon } from './Icon';

/** What is wrong with a field, tied to it by its id. */
export function Fault({ id, words }: { id: string; words: string | undefined }) {
  return words ? (
    <p class="fault" id={id} role="alert">
      <Icon name="alert" />
      {words}
    </p>
  ) : null;
}

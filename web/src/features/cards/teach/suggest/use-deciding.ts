import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  dropCardSuggestionMutation,
  editCardMutation,
  listCardSuggestionsQueryKey,
  listCourseCardsQueryKey,
  takeCardSuggestionMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { CardText, SuggestedCard } from '@/api/generated/types.gen';

/** What can be done with a suggestion. Each rejects when the server refuses, and `failure` says why. */
export function useDeciding(courseId: string, lessonId: string) {
  const client = useQueryClient();
  const onSettled = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: listCardSuggestionsQueryKey({ path: { id: lessonId } }) }),
      client.invalidateQueries({ queryKey: listCourseCardsQueryKey({ path: { id: courseId } }) }),
    ]);
  };
  const take = useMutation({ ...takeCardSuggestionMutation(), onSettled });
  const drop = useMutation({ ...dropCardSuggestionMutation(), onSettled });
  const edit = useMutation({ ...editCardMutation(), onSettled });
  const begin = () => {
    take.reset();
    drop.reset();
  };
  return {
    failure: take.error ?? drop.error,
    take: ({ id, text }: SuggestedCard) => {
      begin();
      return take.mutateAsync({ path: { id: lessonId, cardId: id }, body: text });
    },
    drop: ({ id }: SuggestedCard) => {
      begin();
      return drop.mutateAsync({ path: { id: lessonId, cardId: id } });
    },
    reword: ({ id }: SuggestedCard, edition: number, text: CardText) =>
      edit.mutateAsync({ path: { id: lessonId, cardId: id }, body: { edition, hidden: false, text } }),
  };
}

package org.yearbookgame.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yearbookgame.prepare.Key.Mark;

/// Finds for each picture of a class what became of it before.
///
/// The same picture of the same person comes first; then somebody's only other picture, which
/// replaces the former; then the same picture of somebody else, whose name was corrected. Wherever
/// two could be meant, as with namesakes who both have new pictures, it is neither: a number must
/// never come to somebody else.
final class Claims {
  private final Map<Mark, Key> found = new HashMap<>();
  private final Set<Mark> wanted;
  private final Map<Mark, Key> left;

  private Claims(Set<Mark> wanted, List<Key> keys) {
    this.wanted = wanted;
    this.left =
        keys.stream().collect(Collectors.toMap(Key::mark, Function.identity(), (one, _) -> one));
  }

  /// Looks them all up.
  ///
  /// @param wanted the pictures of the class
  /// @param keys what became of those that it had before
  /// @return for those that it had before
  static Map<Mark, Key> of(Set<Mark> wanted, List<Key> keys) {
    Claims claims = new Claims(wanted, keys);
    claims.find(mark -> mark);
    claims.find(mark -> List.of(mark.person(), mark.use()));
    claims.find(mark -> List.of(mark.picture(), mark.use()));
    return Map.copyOf(claims.found);
  }

  /// Finds those that are alike in something that only one on either side has.
  private void find(Function<Mark, Object> trait) {
    Map<Object, List<Mark>> keys = left.keySet().stream().collect(Collectors.groupingBy(trait));
    wanted.stream()
        .filter(mark -> !found.containsKey(mark))
        .collect(Collectors.groupingBy(trait))
        .forEach(
            (same, marks) -> {
              List<Mark> ofKeys = keys.getOrDefault(same, List.of());
              if (marks.size() == 1 && ofKeys.size() == 1) {
                Key key = left.remove(ofKeys.getFirst());
                if (key != null) {
                  found.put(marks.getFirst(), key);
                }
              }
            });
  }
}

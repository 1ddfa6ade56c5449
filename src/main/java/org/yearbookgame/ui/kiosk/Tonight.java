package org.yearbookgame.ui.kiosk;

import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.stream.Collectors;
import org.yearbookgame.game.Dealer;
import org.yearbookgame.game.Game;
import org.yearbookgame.game.Rules;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.results.ClassId;
import org.yearbookgame.roster.Classmate;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.roster.Roster;
import org.yearbookgame.storage.ClassSettings;
import org.yearbookgame.storage.OpenedClass;
import org.yearbookgame.ui.portraits.PortraitLoader;

/// The class as it is played tonight, by one guest after the other: nobody is asked twice before
/// everybody was asked once, and who asked to be left out is not there.
final class Tonight {
  private final OpenedClass opened;
  private final PortraitLoader loader;
  private final SplittableGenerator random;
  private Evening evening;
  private Dealer dealer;

  Tonight(OpenedClass opened, Evening evening, PortraitLoader loader, SplittableGenerator random) {
    this.opened = opened;
    this.evening = evening;
    this.loader = loader;
    this.random = random;
    this.dealer = newDealer();
  }

  private Dealer newDealer() {
    return new Dealer(evening.of(opened.roster()), random.split());
  }

  ClassSettings settings() {
    return opened.settings();
  }

  ClassId ofClass() {
    return ClassId.of(opened.folder(), opened.settings());
  }

  Evening evening() {
    return evening;
  }

  PortraitLoader loader() {
    return loader;
  }

  Dealer dealer() {
    return dealer;
  }

  /// Those who can be asked or shown.
  Roster roster() {
    return dealer.roster();
  }

  /// Deals the next guest's game. Where pictures could not be read so that nobody is left, it is
  /// tried with all of them once more: a disk may have come back.
  ///
  /// @return nothing, where nobody can be asked all the same
  Optional<Game> deal(Rules rules) {
    Optional<Game> dealt = dealer.deal(rules);
    if (dealt.isPresent()) {
      return dealt;
    }
    dealer = newDealer();
    return dealer.deal(rules);
  }

  /// The evening has changed.
  ///
  /// @return those who are not there any more
  Set<Portrait> spend(Evening changed) {
    boolean onlyMore = changed.hidden().containsAll(evening.hidden());
    evening = changed;
    Roster left = changed.of(roster());
    Set<Portrait> hidden =
        roster().classmates().stream()
            .map(Classmate::portrait)
            .filter(portrait -> !left.has(portrait))
            .collect(Collectors.toUnmodifiableSet());
    if (onlyMore) {
      dealer.withdraw(hidden);
    } else {
      dealer = newDealer();
    }
    return hidden;
  }
}

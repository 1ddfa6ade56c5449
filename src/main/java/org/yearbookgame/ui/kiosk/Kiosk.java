package org.yearbookgame.ui.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.yearbookgame.game.Game;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.Idle.Pace;
import org.yearbookgame.roster.Portrait;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.kiosk.Guest.Equipment;
import org.yearbookgame.ui.kiosk.pin.Guard;
import org.yearbookgame.ui.kiosk.pin.Guarded;

/// A running kiosk: invites, gives each guest a place, and begins anew. For use on the FX thread.
final class Kiosk implements Watch.Course, Guarded {
  private final LockedWindow window;
  private final Front front;
  private final Tonight tonight;
  private final Equipment equipment;
  private final Supplier<AttractView> newAttract;
  private final Watch watch;
  private final Gate gate;
  private final Guard guard;
  private AttractView attract;
  private Optional<Guest> guest = Optional.empty();

  /// @param invitation makes the screen that invites; it is given what begins a game
  /// @param newGuard makes whoever asks for the PIN
  Kiosk(
      LockedWindow window,
      Front front,
      Tonight tonight,
      Equipment equipment,
      Function<Runnable, AttractView> invitation,
      Function<Guarded, Guard> newGuard) {
    this.window = window;
    this.front = front;
    this.tonight = tonight;
    this.equipment = equipment;
    this.newAttract = () -> invitation.apply(this::beginIfNobodyIsThere);
    this.watch = new Watch(front, equipment, this);
    this.gate = new Gate(window.stage(), equipment.clock(), watch);
    this.guard = newGuard.apply(this);
    this.attract = newAttract.get();
    front.show(attract);
  }

  /// Time has gone by.
  void tick() {
    watch.tick();
  }

  // Guests

  private void beginIfNobodyIsThere() {
    if (guest.isEmpty()) {
      begin();
    }
  }

  @Override
  public void begin() {
    Optional<Game> dealt = tonight.deal(equipment.rules());
    attract.tellWhetherAnybodyCanBeAsked(dealt.isPresent());
    seat(newcomer -> dealt.ifPresentOrElse(newcomer::play, this::invite));
  }

  /// Takes leave of one guest and gives the place to another.
  private void seat(Consumer<Guest> first) {
    Seat seat = new Seat();
    Guest newcomer = new Guest(tonight, equipment, seat);
    seat.guest = Optional.of(newcomer);
    Optional<Guest> before = guest;
    guest = seat.guest;
    watch.beginAnew();
    before.ifPresent(Guest::leave);
    first.accept(newcomer);
  }

  /// All is as it was before the first guest.
  @Override
  public void invite() {
    Optional<Guest> before = guest;
    guest = Optional.empty();
    watch.beginAnew();
    show(attract);
    before.ifPresent(Guest::leave);
  }

  private void show(Screen screen) {
    front.show(screen);
    gate.settle();
  }

  private void veil(Region over) {
    front.veil(over);
    gate.settle();
  }

  private void askForNewPlayer() {
    Messages messages = equipment.messages();
    Button anew = new ActionButton(messages.text("kiosk.newPlayer.yes"), this::begin);
    anew.getStyleClass().add("primary");
    Button stay = new ActionButton(messages.text("kiosk.newPlayer.no"), this::goOn);
    veil(new QuestionCard(messages.text("kiosk.newPlayer.ask"), List.of(anew, stay)));
  }

  @Override
  public boolean hasGuest() {
    return guest.isPresent();
  }

  @Override
  public void tick(long now) {
    guest.ifPresent(there -> there.tick(now));
  }

  @Override
  public void countDown(CountdownView countdown) {
    veil(countdown);
  }

  @Override
  public void goOn() {
    front.unveil();
    gate.settle();
  }

  /// The place of one guest. Once it is another's it leads nowhere.
  private final class Seat implements Guest.Place {
    private Optional<Guest> guest = Optional.empty();

    private void ifTaken(Runnable act) {
      if (guest.isPresent() && guest.equals(Kiosk.this.guest)) {
        act.run();
      }
    }

    @Override
    public void show(Screen screen, Pace pace) {
      ifTaken(
          () -> {
            Kiosk.this.show(screen);
            watch.turn(pace);
          });
    }

    @Override
    public void turn(Pace pace) {
      ifTaken(
          () -> {
            watch.turn(pace);
            gate.settle();
          });
    }

    @Override
    public void askForNewPlayer() {
      ifTaken(Kiosk.this::askForNewPlayer);
    }

    @Override
    public void playAgain() {
      ifTaken(Kiosk.this::begin);
    }

    @Override
    public void leave() {
      ifTaken(Kiosk.this::invite);
    }
  }

  // The organizer

  @Override
  public void openPad() {
    gate.settle();
    guard.open();
  }

  @Override
  public void cover(Region over) {
    front.cover(over);
    gate.settle();
  }

  @Override
  public void uncover() {
    front.uncover();
    watch.goOn();
    gate.settle();
  }

  @Override
  public void spend(Evening changed) {
    Set<Portrait> hidden = tonight.spend(changed);
    guest.ifPresent(there -> there.withdraw(hidden));
    attract = newAttract.get();
    if (guest.isEmpty()) {
      show(attract);
    }
  }

  @Override
  public void showBoard() {
    seat(visitor -> visitor.showBoard(Optional.empty()));
  }

  @Override
  public void leave() {
    window.leave();
  }

  /// Ends it: what was played is kept as far as it came.
  void stop() {
    gate.close();
    Optional<Guest> before = guest;
    guest = Optional.empty();
    before.ifPresent(Guest::leave);
    guard.close();
    front.leave();
  }
}

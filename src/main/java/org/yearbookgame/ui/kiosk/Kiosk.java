package org.yearbookgame.ui.kiosk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.yearbookgame.kiosk.CornerHold;
import org.yearbookgame.kiosk.Evening;
import org.yearbookgame.kiosk.Idle;
import org.yearbookgame.kiosk.Idle.Pace;
import org.yearbookgame.kiosk.Idle.Patience;
import org.yearbookgame.kiosk.Idle.Presence;
import org.yearbookgame.text.Messages;
import org.yearbookgame.ui.Screen;
import org.yearbookgame.ui.controls.ActionButton;
import org.yearbookgame.ui.kiosk.Guest.Equipment;
import org.yearbookgame.ui.kiosk.pin.Guard;
import org.yearbookgame.ui.kiosk.pin.Guarded;

/// A running kiosk: invites, gives each guest a place, asks whether somebody is still there, and
/// begins anew. Whatever is wrong, it comes back to inviting. For use on the FX thread.
final class Kiosk implements Gate.Porter, Guarded {
  private final LockedWindow window;
  private final Front front;
  private final Gate gate;
  private final Tonight tonight;
  private final Equipment equipment;
  private final Supplier<AttractView> newAttract;
  private final LongSupplier clock;
  private final CountdownView countdown;
  private final Guard guard;
  private AttractView attract;
  private Optional<Guest> guest = Optional.empty();
  private CornerHold corner = CornerHold.NONE;
  private Idle idle;

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
    this.clock = equipment.clock();
    this.newAttract = () -> invitation.apply(this::beginIfNobodyIsThere);
    this.countdown =
        new CountdownView(
            equipment.messages(),
            equipment.glass(),
            equipment.settings().countdown(),
            this::goOn,
            this::begin);
    this.idle = Idle.from(Patience.of(equipment.settings()), clock.getAsLong());
    this.gate = new Gate(window.stage(), clock, this);
    this.attract = newAttract.get();
    this.guard = newGuard.apply(this);
    front.show(attract);
  }

  // Guests

  private void beginIfNobodyIsThere() {
    if (guest.isEmpty()) {
      begin();
    }
  }

  /// Somebody else plays.
  private void begin() {
    seat(newcomer -> tonight.deal(equipment.rules()).ifPresentOrElse(newcomer::play, this::invite));
  }

  /// Takes leave of one guest and gives the place to another.
  private void seat(Consumer<Guest> first) {
    Optional<Guest> before = guest;
    Seat seat = new Seat();
    Guest newcomer = new Guest(tonight, equipment, seat);
    seat.guest = Optional.of(newcomer);
    guest = seat.guest;
    idle = Idle.from(idle.patience(), clock.getAsLong());
    before.ifPresent(Guest::leave);
    first.accept(newcomer);
  }

  /// Nobody is there: all is as it was before the first guest.
  private void invite() {
    Optional<Guest> before = guest;
    guest = Optional.empty();
    corner = CornerHold.NONE;
    show(attract);
    before.ifPresent(Guest::leave);
  }

  private void show(Screen screen) {
    front.show(screen);
    gate.settle();
  }

  private void askForNewPlayer() {
    Messages messages = equipment.messages();
    Button anew = new ActionButton(messages.text("kiosk.newPlayer.yes"), this::begin);
    anew.getStyleClass().add("primary");
    Button stay = new ActionButton(messages.text("kiosk.newPlayer.no"), this::goOn);
    front.veil(new QuestionCard(messages.text("kiosk.newPlayer.ask"), List.of(anew, stay)));
    gate.settle();
  }

  /// The same guest goes on.
  private void goOn() {
    front.unveil();
    gate.settle();
  }

  /// The place of one guest. Once it is another's it leads nowhere.
  private final class Seat implements Guest.Place {
    private Optional<Guest> guest = Optional.empty();

    private boolean isTaken() {
      return guest.isPresent() && guest.equals(Kiosk.this.guest);
    }

    private void ifTaken(Runnable act) {
      if (isTaken()) {
        act.run();
      }
    }

    @Override
    public void show(Screen screen, Pace pace) {
      ifTaken(
          () -> {
            Kiosk.this.show(screen);
            turn(pace);
          });
    }

    @Override
    public void turn(Pace pace) {
      ifTaken(
          () -> {
            idle = idle.at(pace, clock.getAsLong());
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

  // Time

  /// Time has gone by.
  void tick() {
    long now = clock.getAsLong();
    if (front.isCovered()) {
      return;
    }
    if (corner.isDone(now)) {
      corner = CornerHold.NONE;
      gate.settle();
      guard.open();
      return;
    }
    guest.ifPresent(
        there -> {
          switch (idle.presence(now)) {
            case Presence.Here() -> there.tick(now);
            case Presence.Asked asked -> ask(asked);
            case Presence.Gone() -> invite();
          }
        });
  }

  private void ask(Presence.Asked asked) {
    countdown.show(asked.left());
    if (!front.isVeiledBy(countdown)) {
      front.veil(countdown);
      gate.settle();
    }
  }

  private boolean isLate(long now) {
    return guest.isPresent() && idle.presence(now) instanceof Presence.Gone;
  }

  // What comes through the gate

  @Override
  public boolean pressed(MouseEvent press, boolean settled) {
    if (front.isCovered()) {
      return settled;
    }
    long now = clock.getAsLong();
    if (isLate(now)) {
      invite(); // a touch of the guest who is gone
      return false;
    }
    idle = idle.press(now);
    if (front.isVeiledBy(countdown)) {
      goOnOrBegin(settled && countdown.isOnNewPlayer(press));
      return false;
    }
    corner = isOnButton(press) ? CornerHold.NONE : CornerHold.NONE.press(place(press), now);
    return settled;
  }

  private void goOnOrBegin(boolean anew) {
    if (anew) {
      begin();
    } else {
      goOn();
    }
  }

  private static boolean isOnButton(MouseEvent press) {
    Node node = press.getPickResult().getIntersectedNode();
    while (node != null && !(node instanceof ButtonBase)) {
      node = node.getParent();
    }
    return node != null;
  }

  private CornerHold.Place place(MouseEvent mouse) {
    return new CornerHold.Place(
        mouse.getSceneX(),
        mouse.getSceneY(),
        front.width(),
        front.height(),
        equipment.glass().mm(CornerHold.CORNER));
  }

  @Override
  public void moved(MouseEvent drag) {
    corner = corner.move(place(drag));
  }

  @Override
  public void released() {
    corner = CornerHold.NONE;
    idle = idle.release(clock.getAsLong());
  }

  @Override
  public boolean typed(KeyEvent key, boolean settled) {
    if (front.isCovered()) {
      return settled || !acts(key);
    }
    long now = clock.getAsLong();
    if (isLate(now)) {
      invite();
      return false;
    }
    idle = idle.key(now);
    if (front.isVeiledBy(countdown)) {
      if (key.getCode() != KeyCode.TAB) {
        goOnOrBegin(settled && acts(key) && countdown.hasFocusOnNewPlayer());
      }
      return key.getCode() == KeyCode.TAB;
    }
    return settled || (guest.isPresent() && !acts(key));
  }

  private static boolean acts(KeyEvent key) {
    return key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
  }

  @Override
  public boolean isOrganizer() {
    return front.isCovered();
  }

  // What the organizer does

  @Override
  public void cover(Region over) {
    front.cover(over);
    gate.settle();
  }

  @Override
  public void uncover() {
    front.uncover();
    idle = idle.at(idle.pace(), clock.getAsLong());
    gate.settle();
  }

  @Override
  public void spend(Evening changed) {
    var hidden = tonight.spend(changed);
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

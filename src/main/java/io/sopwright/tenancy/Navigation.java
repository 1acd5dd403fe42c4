package io.sopwright.tenancy;

import io.sopwright.web.Frame;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The parts of the navigation that a member sees. */
@Singleton
final class Navigation {

    private final List<Room> rooms;

    Navigation(Collection<Room> rooms) {
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(Room::order)).toList();
    }

    List<Frame.Link> of(Member member) {
        return rooms.stream().filter(room -> member.may(room.right())).map(room -> new Frame.Link(room.name(), room.path()))
                .toList();
    }
}

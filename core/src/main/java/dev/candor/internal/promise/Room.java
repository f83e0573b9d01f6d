package dev.candor.internal.promise;

/** Room for whole numbers that is used for one text after the other. One thread. */
final class Room {

    private int[] room = {};

    /** Room for so many numbers or more, whatever stands there. */
    int[] of(int size) {
        if (room.length < size) {
            room = new int[Math.max(size, 2 * room.length)];
        }
        return room;
    }
}

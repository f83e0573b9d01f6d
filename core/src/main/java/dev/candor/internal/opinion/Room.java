package dev.candor.internal.opinion;

/** Room for numbers that is used for one text after the other. One thread. */
final class Room {

    private float[] room = {};

    /** Room for so many numbers or more, whatever stands there. */
    float[] of(int size) {
        if (room.length < size) {
            room = new float[Math.max(size, 2 * room.length)];
        }
        return room;
    }
}

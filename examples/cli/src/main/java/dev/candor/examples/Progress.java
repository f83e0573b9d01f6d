package dev.candor.examples;

import dev.candor.Text;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/** Tells how a batch goes on: on a screen in one line that stays, elsewhere in a line a minute. Not thread-safe. */
final class Progress {

    private static final long SCREEN_NANOS = Duration.ofMillis(200).toNanos();
    private static final long LINE_NANOS = Duration.ofMinutes(1).toNanos();
    private static final int BAR = 24;
    private static final String ERASE = "\r\u001b[K";

    private final Session session;
    private final Terminal.Kind kind;
    private final LongSupplier nanoTime;
    private double startShare;
    private long start;
    private long last;
    private boolean shown;

    /**
     * A progress.
     *
     * @param session where it is told
     * @param kind what it is told on
     * @param nanoTime the time
     */
    Progress(Session session, Terminal.Kind kind, LongSupplier nanoTime) {
        this.session = session;
        this.kind = kind;
        this.nanoTime = nanoTime;
    }

    /** Starts now, when this share of the archive has been done before. */
    void start(OptionalDouble share) {
        startShare = share.orElse(0);
        start = nanoTime.getAsLong();
        last = start;
    }

    /** So many records are done since the start, and this share of the archive. */
    void update(long records, OptionalDouble share) {
        long now = nanoTime.getAsLong();
        if (now - last < (kind == Terminal.Kind.SCREEN ? SCREEN_NANOS : LINE_NANOS)) {
            return;
        }
        last = now;
        Text line = line(records, share, (now - start) / 1e9);
        if (kind == Terminal.Kind.SCREEN) {
            session.terminal().err().print(ERASE + line.in(session.ui().messages()));
            session.terminal().err().flush();
            shown = true;
        } else {
            session.tell(line);
        }
    }

    /** Takes the line off the screen, so that something else can be told. */
    void clear() {
        if (shown) {
            session.terminal().err().print(ERASE);
            shown = false;
        }
    }

    private Text line(long records, OptionalDouble share, double seconds) {
        long rate = Math.round(records / seconds);
        StringBuilder zh = new StringBuilder("已完成 %d 条，每秒 %d 条".formatted(records, rate));
        StringBuilder en = new StringBuilder("%d records done, %d a second".formatted(records, rate));
        if (share.isPresent()) {
            double done = share.getAsDouble();
            String bar = bar(done);
            zh.append("，").append(bar);
            en.append(", ").append(bar);
            if (done > startShare) {
                long left = Math.round(seconds * (1 - done) / (done - startShare));
                zh.append("，还需 ").append(clock(left));
                en.append(", ").append(clock(left)).append(" left");
            }
        }
        return new Text(zh.toString(), en.toString());
    }

    private static String bar(double share) {
        int full = (int) (share * BAR);
        return "%s%s %d%%".formatted("█".repeat(full), "░".repeat(BAR - full), (int) (100 * share));
    }

    /** Hours, minutes and seconds, such as 1:02:03. */
    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}

package dev.candor.casefile;

import dev.candor.Named;
import dev.candor.Text;

/** What two statements can contradict each other about. */
public enum Slot implements Named {
    /** How many, how much. */
    NUMBER("number", new Text("数字", "number")),
    /** Which day. */
    DATE("date", new Text("日期", "date")),
    /** What time. */
    TIME("time", new Text("时间", "time")),
    /** Why it happened. */
    CAUSE("cause", new Text("原因", "cause")),
    /** Who did it or answers for it. */
    RESPONSIBLE("responsible", new Text("责任主体", "who is responsible")),
    /** What got out. */
    LEAK("leak", new Text("泄露内容", "what was leaked")),
    /** A denial or an assurance that was given up. */
    REVERSAL("reversal", new Text("口径", "position")),
    /** Parts against their whole. */
    TOTAL("total", new Text("合计", "total")),
    /** The sequence of steps. */
    ORDER("order", new Text("先后顺序", "order of events")),
    /** An earlier advertising claim. */
    CLAIM("claim", new Text("宣传", "advertising claim"));

    private final String id;
    private final Text label;

    Slot(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    /** The name used in JSON. */
    @Override
    public String id() {
        return id;
    }

    /** The name shown to people. */
    public Text label() {
        return label;
    }
}

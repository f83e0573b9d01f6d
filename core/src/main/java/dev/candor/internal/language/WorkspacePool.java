package dev.candor.internal.language;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Workspaces that wait for the next text: no more than twice as many as there are processors. They belong to the language,
 * not to threads, so nothing outlives it and virtual threads share them. Thread-safe, never blocks.
 */
final class WorkspacePool {

    private final AtomicReferenceArray<@Nullable Workspace> idle =
            new AtomicReferenceArray<>(2 * Runtime.getRuntime().availableProcessors());
    private final Supplier<Workspace> maker;

    WorkspacePool(Supplier<Workspace> maker) {
        this.maker = maker;
    }

    Workspace take() {
        for (int i = 0; i < idle.length(); i++) {
            Workspace workspace = idle.getAndSet(i, null);
            if (workspace != null) {
                return workspace;
            }
        }
        return maker.get();
    }

    void giveBack(Workspace workspace) {
        if (!workspace.isWorthKeeping()) {
            return;
        }
        for (int i = 0; i < idle.length(); i++) {
            if (idle.compareAndSet(i, null, workspace)) {
                return;
            }
        }
    }
}

package io.github.cimaven.audit.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;

/** Writes an answer of bounded size to a file, and says how far it is. */
final class FileBody implements BodySubscriber<Path> {
    private final Path file;
    private final long maxBytes;
    private final AtomicLong received = new AtomicLong();
    private final CompletableFuture<Path> body = new CompletableFuture<>();
    private Subscription subscription;
    private FileChannel channel;

    FileBody(Path file, long maxBytes) {
        this.file = file;
        this.maxBytes = maxBytes;
    }

    /** What came is not taken; the message says why. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    long received() {
        return received.get();
    }

    @Override
    public CompletionStage<Path> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            given.request(1);
        } catch (IOException e) {
            stop(new RefusedException(file + " cannot be written"));
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                if (received.addAndGet(buffer.remaining()) > maxBytes) {
                    stop(new RefusedException("it has more than " + maxBytes + " bytes"));
                    return;
                }
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            subscription.request(1);
        } catch (IOException e) {
            stop(new RefusedException(file + " cannot be written"));
        }
    }

    @Override
    public void onError(Throwable failure) {
        close();
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        close();
        body.complete(file);
    }

    private void stop(IOException reason) {
        subscription.cancel();
        close();
        body.completeExceptionally(reason);
    }

    private void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be closed.", e);
            }
        }
    }
}

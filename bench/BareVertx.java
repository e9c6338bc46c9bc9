import java.nio.file.Files;
import java.nio.file.Path;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;

/** What the network costs on this stack: a server that sends one prepared answer to every request. */
class BareVertx {

    public static void main(String[] arguments) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        String length = Integer.toString(bytes.length);
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1)).createHttpServer()
                .requestHandler(request -> request.response().putHeader("Content-Type", "application/json")
                        .putHeader("Content-Length", length).end(Buffer.buffer(bytes)))
                .listen(Integer.parseInt(arguments[1])).toCompletionStage().toCompletableFuture().join();
    }
}

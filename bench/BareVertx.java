import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/**
 * What the network costs on this stack: a server that sends one prepared answer to every request. At / the answer has its type and
 * its length only; at /headers it has the headers too that a file lists, a line each, such as those of an answer of the API.
 */
class BareVertx {

    public static void main(String[] arguments) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        String length = Integer.toString(bytes.length);
        List<Map.Entry<CharSequence, CharSequence>> headers = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[2]))) {
            int colon = line.indexOf(':');
            headers.add(Map.entry(HttpHeaders.createOptimized(line.substring(0, colon)),
                    HttpHeaders.createOptimized(line.substring(colon + 1).strip())));
        }
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1)).createHttpServer().requestHandler(request -> {
            var response = request.response();
            if (request.uri().equals("/headers")) {
                headers.forEach(header -> response.putHeader(header.getKey(), header.getValue()));
            } else {
                response.putHeader("Content-Type", "application/json").putHeader("Content-Length", length);
            }
            response.end(Buffer.buffer(bytes));
        }).listen(Integer.parseInt(arguments[1])).toCompletionStage().toCompletableFuture().join();
    }
}

package io.sopwright.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.sopwright.refusal.NoSuch;

/** Sends style sheets and scripts. */
@Controller("/assets")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @Anonymous
    @Get("/{mark}/{name}")
    HttpResponse<byte[]> asset(String mark, String name) {
        return assets.find(name).filter(found -> found.mark().equals(mark)).orElseThrow(NoSuch::new).response();
    }
}

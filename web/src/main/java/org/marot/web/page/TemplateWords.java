package org.marot.web.page;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template {@code say} and {@code frame}; beans by name are forbidden in most places of a template. */
@Configuration(proxyBeanMethods = false)
class TemplateWords {
    TemplateWords(ThymeleafViewResolver views, Say say, Frame frame) {
        views.addStaticVariable("say", say);
        views.addStaticVariable("frame", frame);
        // 303: what follows a form is read, and never sent again
        views.setRedirectHttp10Compatible(false);
    }
}

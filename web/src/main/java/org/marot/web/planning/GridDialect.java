package org.marot.web.planning;

import java.util.List;
import java.util.Set;
import org.marot.web.planning.Grid.Row;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** Lets a template say {@code <th:block grid:rows="${grid.rows}"/>}: a hundred rows of cells cost it one expression. */
@Component
class GridDialect extends AbstractProcessorDialect {
    private static final String PREFIX = "grid";

    GridDialect() {
        super("The planning's rows", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(new Rows(dialectPrefix));
    }

    private static final class Rows extends AbstractAttributeTagProcessor {
        private static final int AFTER_EACH = 1_300;
        /** About as many, so that a long page is not copied over and over while it grows. */
        private static final int LETTERS_IN_A_ROW = 8_192;

        Rows(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "rows", true, AFTER_EACH, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            List<?> rows = (List<?>) StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, value)
                    .execute(context);
            StringBuilder html = new StringBuilder(rows.size() * LETTERS_IN_A_ROW);
            CellWriter writer = new CellWriter(html, context.buildLink("/", null));
            rows.forEach(row -> writer.write((Row) row));
            structure.setBody(html, false);
        }
    }
}

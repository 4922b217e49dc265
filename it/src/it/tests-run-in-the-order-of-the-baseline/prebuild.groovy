def story = io.github.cimaven.it.Story.of(binding.variables)
def test = { name, body -> story.write("src/test/java/com/acme/${name}.java", """package com.acme;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class ${name} {
    @Test
    void runs() throws Exception {
        ${body}
    }
}
""") }
story.template('jupiter').extension()
new File(basedir, 'src/test/java/com/acme').eachFile { it.delete() }
test('AlphaTest', 'Thread.sleep(400);')
test('BravoTest', 'Thread.sleep(50);')
test('CharlieTest', 'fail();')
story.repository().commit('Three tests')
true

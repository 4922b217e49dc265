def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('note').contains('api/not-compared')
assert story.log().contains('The API of greeter was not compared: HEAD contains no earlier release tag.')
story.replace('pom.xml', '<version>1.0.0</version>', '<version>1.1.0</version>')
story.replace('src/main/java/com/acme/Greeter.java', 'greet(String name)', 'greet(Object name)')
context.get('repository').commit('Greet anything').tag('v1.1.0')
true

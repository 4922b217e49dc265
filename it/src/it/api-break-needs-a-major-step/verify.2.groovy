def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['api/break']
assert story.errors().join('\n').contains('The API of greeter breaks 1 member that 1.0.0 has: com.acme.Greeter.greet: METHOD_REMOVED.')
assert story.errors().join('\n').contains('-DnewVersion=2.0.0')
assert !story.hasStackTrace()
// 1.1.0 was tagged and never published.
story.replace('pom.xml', '<version>1.1.0</version>', '<version>2.0.0</version>')
story.replace('pom.xml', '<surefire', '<ci.api.since>1.0.0</ci.api.since>\n    <surefire')
context.get('repository').commit('Say that it breaks').tag('v2.0.0')
true

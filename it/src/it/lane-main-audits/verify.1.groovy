def story = io.github.cimaven.it.Story.of(binding.variables)
def found = story.json('target/ci/audit/audit.json').vulnerabilities
assert found*.id*.asString == ['CVE-2021-44228']
assert found[0].origins[0].path*.asString == ['org.apache.logging.log4j:log4j-core:2.14.1']
assert found[0].origins[0].file.asString == 'pom.xml'
assert story.text('pom.xml').readLines()[found[0].origins[0].line.asInt - 1].contains('log4j-core')
// The base of the change that follows.
story.write('base.json', story.text('target/ci/record.json'))
story.dependency('pom.xml', 'org.apache.commons', 'commons-text', '1.9')
true

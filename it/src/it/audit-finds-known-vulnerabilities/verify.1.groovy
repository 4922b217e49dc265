def story = io.github.cimaven.it.Story.of(binding.variables)
def audit = story.json('target/ci/audit/audit.json')
assert audit.verdict.asString == 'failed'
assert audit.vulnerabilities*.id*.asString == ['CVE-2021-44228', 'CVE-2022-42889']
assert audit.vulnerabilities*.cvss*.asDouble == [10.0d, 9.8d]
assert audit.vulnerabilities*.fixedIn.collect { it[0].asString } == ['2.15.0', '1.10.0']
// Each artifact once, whatever number of modules has it.
assert audit.vulnerabilities[0].origins*.module*.asString as Set == ['lib', 'app'] as Set
assert audit.vulnerabilities[0].origins[0].path*.asString == ['org.apache.logging.log4j:log4j-core:2.14.1']
assert audit.vulnerabilities[0].origins[1].path*.asString[0].startsWith('com.acme:lib:')
def run = story.json('target/ci/audit/audit.sarif').runs[0]
def place = run.results[0].locations[0].physicalLocation
assert place.artifactLocation.uri.asString == 'lib/pom.xml'
def lines = story.text('lib/pom.xml').readLines()
assert lines[place.region.startLine.asInt - 1].contains('log4j-core')
assert run.tool.driver.rules[0].get('properties').get('security-severity').asString == '10.0'
assert story.json('target/ci/audit/vex.json').vulnerabilities[1].affects[0].ref.asString == 'pkg:maven/org.apache.commons/commons-text@1.9'
assert story.findings('error') == ['audit/known-vulnerability', 'audit/known-vulnerability']
def message = story.errors().join('\n')
assert message.contains('ci:audit found 2 reasons to stop:')
assert message.contains('Take version 2.15.0 or later.')
assert story.logLines('OSV Maven from osv.zip').size() == 1
assert !story.hasStackTrace()

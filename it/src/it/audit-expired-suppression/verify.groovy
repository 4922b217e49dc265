def story = io.github.cimaven.it.Story.of(binding.variables)
def audit = story.json('target/ci/audit/audit.json')
assert audit.verdict.asString == 'failed'
assert audit.vulnerabilities*.id*.asString == ['CVE-2022-42889']
assert audit.suppressed*.id*.asString == ['CVE-2021-44228']
assert audit.suppressed[0].suppression.reason.asString == 'JndiLookup is taken out.'
assert story.findings('error') == ['audit/known-vulnerability']
assert story.findings('warning').findAll { it.startsWith('audit/') } == ['audit/suppression-expired', 'audit/suppression-unused']
def vex = story.json('target/ci/audit/vex.json').vulnerabilities
assert vex.find { it.id.asString == 'CVE-2021-44228' }.analysis.state.asString == 'not_affected'
def expired = story.json('target/ci/record.json').findings.find { it.rule.asString == 'audit/suppression-expired' }
assert expired.file.asString == 'suppressions.xml'
assert expired.line.asInt == 3

def story = io.github.cimaven.it.Story.of(binding.variables)
def found = story.json('target/ci/audit/audit.json').vulnerabilities
assert found*.id*.asString == ['CVE-2022-42889', 'CVE-2021-44228']
assert found*.novelty*.asString == ['added', 'there-before']
assert story.findings('error') == ['audit/known-vulnerability']
assert story.findings('note').contains('audit/known-vulnerability')

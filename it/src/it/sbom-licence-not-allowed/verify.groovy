def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['sbom/licence']
assert story.findings('warning').findAll { it.startsWith('sbom/') } == ['sbom/licence-unknown']
def text = story.text('target/ci/findings/sbom.json')
assert text.contains('com.acme.licences:strict:1.0 has a licence that is not allowed: GPL-3.0-only. It is a dependency of greeter.')
assert text.contains('The licence of com.acme.licences:odd:1.0 is none that SPDX knows: House rules of 1987.')
assert !text.contains('generous')
assert story.json('target/ci/sbom/bom.json').compositions*.asJsonObject*.aggregate*.asString == ['complete']
assert story.errors().join('\n').contains('allow it in ci.licenses.allow')

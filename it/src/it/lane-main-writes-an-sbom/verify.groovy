def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
def bom = story.json('target/ci/sbom/bom.json')
assert bom.metadata.component.name.asString == 'shop'
assert bom.components*.asJsonObject*.name*.asString as Set == ['lib', 'app'] as Set
for (module in ['lib', 'app']) {
    def sha256 = io.github.cimaven.it.Sbom.sha256(story.path("$module/target/$module-1.0.0.jar"))
    assert io.github.cimaven.it.Sbom.sha256(bom, module) == sha256
}
assert bom.getAsJsonObject('metadata').getAsJsonArray('properties').collectEntries { [it.asJsonObject.name.asString, it.asJsonObject.value.asString] }.subMap(['ci:lane', 'ci:commit']) ==
    ['ci:lane': 'ci-main', 'ci:commit': context.get('head')]
assert bom.compositions*.asJsonObject*.aggregate*.asString == ['complete']
assert io.github.cimaven.it.Sbom.problems(story.path('target/ci/sbom')) == []
assert story.findings('note').contains('sbom/made')

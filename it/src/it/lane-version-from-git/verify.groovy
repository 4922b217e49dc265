def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.record().success
def there = story.files('published')
['lib/1.3.0/lib-1.3.0.jar', 'lib/1.3.0/lib-1.3.0-sources.jar', 'lib/1.3.0/lib-1.3.0-javadoc.jar', 'versions/1.3.0/versions-1.3.0.pom'].each {
    assert there.contains("com/acme/$it".toString())
}
assert !story.text('published/com/acme/lib/1.3.0/lib-1.3.0.pom').contains('${')
assert !story.hasStackTrace()
true

def story = io.github.cimaven.it.Story.of(binding.variables)
def there = context.get('server').objects('releases')
context.get('server').close()
assert there.collectEntries { key, bytes -> [key, new String(bytes)] } == ['lib', 'app'].collectEntries { ["shop/1.0.0/com/acme/$it/1.0.0/$it-1.0.0.jar".toString(), "another $it".toString()] }
def errors = story.errors().join('\n')
assert errors.contains('s3: what is in s3://releases/ differs from this release (2):')
assert errors.contains('com/acme/app/1.0.0/app-1.0.0.jar: SHA-256 there ')
assert !story.hasStackTrace()
true
